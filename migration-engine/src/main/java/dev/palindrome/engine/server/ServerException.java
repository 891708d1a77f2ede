package dev.palindrome.engine.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** There is no scratch server, or it failed. */
public final class ServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ServerFailure failure;

    ServerException(ServerFailure failure) {
        super(failure.toString());
        this.failure = failure;
    }

    ServerException(ServerFailure failure, Throwable cause) {
        super(failure.toString(), cause);
        this.failure = failure;
    }

    static ServerException refused(String database, SQLException cause) {
        return new ServerException(
                new ServerFailure.DatabaseRefused(
                        database, String.valueOf(cause.getSQLState()), String.valueOf(cause.getMessage())),
                cause);
    }

    static ServerException files(Path path, IOException cause) {
        return new ServerException(new ServerFailure.FilesFailed(path, String.valueOf(cause.getMessage())), cause);
    }

    /** Why there is none. */
    public ServerFailure failure() {
        return failure;
    }
}
