package dev.palindrome.processor;

import static dev.palindrome.processor.TestSources.first;
import static dev.palindrome.processor.TestSources.revision;
import static dev.palindrome.processor.TestSources.upgrading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.processor.CompilerRun.Result;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jetbrains.jps.javac.APIWrappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilers and build tools that show less than javac does. */
final class OtherCompilersTest {

    private static final String BAD_SQL =
            upgrading("steps.sql(\"CREATE TABLE b (id int PRIMARY KEY); COMMIT\"); // PAL101");

    @TempDir
    private Path folder;

    private CompilerRun eclipse() {
        // without a folder for them, Eclipse's compiler writes generated sources to where it was started
        return new CompilerRun(folder)
                .with(new EclipseCompiler())
                .folder("target/generated-sources")
                .option("-s")
                .option(folder.resolve("target/generated-sources").toString())
                .withoutOption("-Xlint:all")
                .withoutOption("-Werror");
    }

    @Test
    void worksInEclipsesCompilerWithoutChecksums() {
        Result result = eclipse()
                .source(first())
                .source(revision("Second", "202601010001_second", "202601010000_first"))
                .compile();

        assertThat(result.success())
                .as(result.diagnostics().toString() + result.out())
                .isTrue();
        assertThat(result.messages()).singleElement().asString().contains("[PAL108]");
        assertThat(result.manifest()).contains("\"checksum\": null").contains("\"chainHash\": null");
        assertThat(result.outputs()).containsKey("target/classes/a/PalindromeMigrations.class");
    }

    @Test
    void judgesTheChainInEclipsesCompiler() {
        Result result = eclipse()
                .source(first())
                .source(revision("Second", "202601010001_second", "202601010000_frist"))
                .compile();

        assertThat(result.messages()).anySatisfy(message -> assertThat(message).contains("[PAL002]"));
    }

    @Test
    void looksBehindTheEnvironmentThatABuildToolWraps() {
        Result result = new CompilerRun(folder)
                .processing(GradleLike::new)
                .source(first())
                .source(BAD_SQL)
                .compile();

        assertThat(result.messages()).singleElement().asString().contains("[PAL101]");
    }

    @Test
    void looksBehindTheEnvironmentThatIntellijWraps() {
        Result result = new CompilerRun(folder)
                .processing(IntellijLike::new)
                .source(first())
                .source(BAD_SQL)
                .compile();

        assertThat(result.messages()).singleElement().asString().contains("[PAL101]");
    }

    @Test
    void doesWithoutTreesWhereTheEnvironmentHidesThem() {
        Result result = new CompilerRun(folder)
                .processing(Opaque::new)
                .source(first())
                .source(BAD_SQL)
                .compile();

        assertThat(result.messages()).singleElement().asString().contains("[PAL108]");
    }

    /** Hands the processor an environment that keeps the real one in a field. */
    private static final class GradleLike extends Wrapping {
        @Override
        ProcessingEnvironment wrap(ProcessingEnvironment environment) {
            return new Delegating(environment);
        }
    }

    /** Hands the processor a proxy from which only IntelliJ's own class gets the real one. */
    private static final class IntellijLike extends Wrapping {
        @Override
        ProcessingEnvironment wrap(ProcessingEnvironment environment) {
            return APIWrappers.wrap(ProcessingEnvironment.class, environment);
        }
    }

    /** Hands the processor an environment that nothing can be got out of. */
    private static final class Opaque extends Wrapping {
        @Override
        ProcessingEnvironment wrap(ProcessingEnvironment environment) {
            return (ProcessingEnvironment) Proxy.newProxyInstance(
                    OtherCompilersTest.class.getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) -> method.invoke(environment, arguments));
        }
    }

    private static final class Delegating implements ProcessingEnvironment {

        private final ProcessingEnvironment delegate;

        Delegating(ProcessingEnvironment delegate) {
            this.delegate = delegate;
        }

        @Override
        public java.util.Map<String, String> getOptions() {
            return delegate.getOptions();
        }

        @Override
        public javax.annotation.processing.Messager getMessager() {
            return delegate.getMessager();
        }

        @Override
        public javax.annotation.processing.Filer getFiler() {
            return delegate.getFiler();
        }

        @Override
        public javax.lang.model.util.Elements getElementUtils() {
            return delegate.getElementUtils();
        }

        @Override
        public javax.lang.model.util.Types getTypeUtils() {
            return delegate.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return delegate.getSourceVersion();
        }

        @Override
        public java.util.Locale getLocale() {
            return delegate.getLocale();
        }
    }
}
