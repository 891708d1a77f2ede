package dev.palindrome.maven;

import com.google.gson.JsonObject;
import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.maven.output.Output;
import dev.palindrome.maven.output.Result;
import dev.palindrome.maven.parameter.Parameters;
import dev.palindrome.model.diagnostic.Catalogue;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.Page;
import dev.palindrome.model.diagnostic.PluginCode;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Prints the page of a diagnostic: what is wrong, why it matters, what to write instead. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true, aggregator = true)
public final class ExplainMojo extends Goal {

    /** The code of the diagnostic, for example {@code PAL052}. */
    @Parameter(property = "migrations.code")
    private @Nullable String code;

    @Override
    void run(Parameters given, Output output) {
        String wanted = given.text("code", code)
                .orElseThrow(() -> missing("code", "it prints the page of one diagnostic", "PAL052"));
        output.show(page(Catalogue.find(wanted).orElseThrow(() -> unknown(wanted))));
    }

    private static Result page(Code code) {
        String markdown = new Page(code).markdown();
        JsonObject json = new JsonObject();
        json.addProperty("code", code.code());
        json.addProperty("page", markdown);
        return new Result(markdown.lines().toList(), json.toString());
    }

    private static MigrationException unknown(String wanted) {
        return new MigrationException(
                PluginCode.UNKNOWN_CODE
                        .with("code", wanted)
                        .with("nearest", Catalogue.nearestTo(wanted).orElse("PAL001"))
                        .diagnostic(),
                ExitStatus.USAGE);
    }
}
