package dev.palindrome.engine.server;

import dev.palindrome.engine.connect.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;

/** A server's version, as it announces it at the start of a session. */
public record ServerVersion(int major, String text) {

    /** Asks a server. */
    public static ServerVersion of(ConnectionSource source) {
        try (Connection connection = source.open()) {
            return new ServerVersion(
                    connection.getMetaData().getDatabaseMajorVersion(),
                    firstWord(connection.getMetaData().getDatabaseProductVersion()));
        } catch (SQLException e) {
            throw ServerFailures.database(source.target(), e);
        }
    }

    /** Debian and others add words of their own: {@code 15.18 (Debian 15.18-0+deb12u1)}. */
    private static String firstWord(String announced) {
        int blank = announced.indexOf(' ');
        return blank < 0 ? announced : announced.substring(0, blank);
    }
}
