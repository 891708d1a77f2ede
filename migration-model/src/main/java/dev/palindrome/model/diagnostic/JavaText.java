package dev.palindrome.model.diagnostic;

/** Java that a fix shows: SQL in a text block of a step. */
public final class JavaText {

    private static final String INDENT = "    ";

    private JavaText() {}

    /**
     * A step that runs a script.
     *
     * @param sql the script
     * @return the statement of a body
     */
    public static String step(String sql) {
        boolean plain = sql.indexOf('\n') < 0 && sql.indexOf('"') < 0 && sql.indexOf('\\') < 0;
        if (plain) {
            return "steps.sql(\"" + sql + "\");";
        }
        String escaped = sql.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
        String margin = INDENT.repeat(2);
        return "steps.sql(\"\"\"\n" + escaped.stripTrailing().indent(margin.length()) + margin + "\"\"\");";
    }

    /**
     * A downgrade that runs a script.
     *
     * @param sql the script
     * @return the method
     */
    public static String downgrade(String sql) {
        return "@Override\npublic void downgrade(Steps steps) {\n" + step(sql).indent(INDENT.length()) + "}";
    }
}
