package dev.palindrome.engine.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the test methods of a class a {@link TestDatabase}, a {@link dev.palindrome.engine.connect.ConnectionSource} (the same
 * database) or the {@link PostgresServer} as a parameter.
 *
 * <p>The server is the newest major that we know, or what the system property {@code palindrome.test.postgres} names.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PostgresParameters.class)
public @interface PostgresTest {}
