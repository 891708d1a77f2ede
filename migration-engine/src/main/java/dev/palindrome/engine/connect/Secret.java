package dev.palindrome.engine.connect;

/** A password; it shows itself only to who asks for it by name. */
public final class Secret {

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /** Wraps a password. */
    public static Secret of(String value) {
        return new Secret(value);
    }

    /** The password itself: for the driver and for the {@link Redactor}, never for a message. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "***";
    }
}
