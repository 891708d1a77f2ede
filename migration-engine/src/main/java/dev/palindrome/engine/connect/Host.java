package dev.palindrome.engine.connect;

import java.util.regex.Pattern;

/** A host and the port that a server listens on there. */
record Host(String name, int port) {

    static final int DEFAULT_PORT = 5432;

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|::1|0:0:0:0:0:0:0:1");

    /** Whether its connections never leave the machine. */
    boolean isLoopback() {
        return LOOPBACK.matcher(name).matches();
    }

    /** As urls and pgjdbc want it: an IPv6 address in brackets. */
    String bracketed() {
        return name.contains(":") ? "[" + name + "]" : name;
    }

    @Override
    public String toString() {
        return bracketed() + ":" + port;
    }
}
