package dev.palindrome.processor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sources of revisions for tests. */
final class TestSources {

    static final String FIRST = "202601010000_first";

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:\\w+ )*(?:class|interface|enum|record) (\\w+)");

    private TestSources() {}

    /** Where a source belongs. */
    static String pathOf(String source) {
        Matcher packageName = PACKAGE.matcher(source);
        String folder = packageName.find() ? packageName.group(1).replace('.', '/') + "/" : "";
        Matcher type = TYPE.matcher(source);
        return "src/main/java/" + folder + (type.find() ? type.group(1) : "package-info") + ".java";
    }

    /** A sound revision of the package {@code a}. */
    static String revision(String className, String id, String parent) {
        return revision("a", className, id, parent);
    }

    /** A sound revision. */
    static String revision(String packageName, String className, String id, String parent) {
        return """
                package %s;

                import dev.palindrome.migration.*;

                @Revision(id = "%s", parent = "%s")
                final class %s implements Migration {

                    @Override
                    public void upgrade(Steps steps) {
                        steps.sql("CREATE TABLE t_%s (id int PRIMARY KEY)");
                    }

                    @Override
                    public void downgrade(Steps steps) {
                        steps.sql("DROP TABLE t_%s");
                    }
                }
                """.formatted(packageName, id, parent, className, className, className);
    }

    /** The first revision of the package {@code a}, sound. */
    static String first() {
        return revision("First", FIRST, "");
    }

    /** A revision behind the first with the given upgrade and a sound downgrade. */
    static String upgrading(String statements) {
        return second("", statements, "steps.sql(\"SELECT undo()\");");
    }

    /** A revision behind the first. */
    static String second(String annotations, String upgrade, String downgrade) {
        return """
                package a;

                import dev.palindrome.migration.*;

                @Revision(id = "202601010001_second", parent = "202601010000_first")
                %s
                final class Second implements Migration {

                    @Override
                    public void upgrade(Steps steps) {
                %s
                    }

                    @Override
                    public void downgrade(Steps steps) {
                %s
                    }
                }
                """.formatted(
                        annotations,
                        upgrade.indent(8).stripTrailing(),
                        downgrade.indent(8).stripTrailing());
    }
}
