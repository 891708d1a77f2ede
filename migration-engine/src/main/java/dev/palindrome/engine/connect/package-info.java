/**
 * How a connection to a database comes about: where it leads, as whom, with which password, under which TLS rule.
 *
 * <p>No environment variable and no file is read but through {@link dev.palindrome.engine.connect.Environment}; no
 * password is ever part of a url, a {@code toString} or a message. Depends on the model and on pgjdbc.
 */
@NullMarked
package dev.palindrome.engine.connect;

import org.jspecify.annotations.NullMarked;
