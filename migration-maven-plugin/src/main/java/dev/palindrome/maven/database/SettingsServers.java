package dev.palindrome.maven.database;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.connect.Secret;
import dev.palindrome.engine.connect.ServerLogins;
import dev.palindrome.model.diagnostic.PluginCode;
import java.util.Optional;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** The users and passwords of the servers in Maven's settings.xml, decrypted where they are encrypted. */
public final class SettingsServers implements ServerLogins {

    private final Settings settings;
    private final SettingsDecrypter decrypter;

    /**
     * Knows the settings.
     *
     * @param settings Maven's settings
     * @param decrypter Maven's own way to decrypt them, whichever its version has
     */
    public SettingsServers(Settings settings, SettingsDecrypter decrypter) {
        this.settings = settings;
        this.decrypter = decrypter;
    }

    @Override
    public Optional<ServerLogin> find(String serverId) {
        return Optional.ofNullable(settings.getServer(serverId)).map(this::decrypted);
    }

    private ServerLogin decrypted(Server server) {
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        result.getProblems().stream().findFirst().ifPresent(problem -> {
            throw undecrypted(server, problem);
        });
        Server plain = result.getServer();
        return new ServerLogin(
                Optional.ofNullable(plain.getUsername()),
                Optional.ofNullable(plain.getPassword()).map(Secret::of));
    }

    private static MigrationException undecrypted(Server server, SettingsProblem problem) {
        return new MigrationException(
                PluginCode.SERVER_NOT_DECRYPTED
                        .with("server", server.getId())
                        .with("problem", problem.getMessage())
                        .diagnostic(),
                ExitStatus.USAGE);
    }
}
