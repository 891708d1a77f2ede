/**
 * What a user asks of a database: apply, roll back, stamp, status, history, plan. Each is one class with a record going
 * in and a report coming out; what to print, and when to end the process, is the caller's business.
 */
@NullMarked
package dev.palindrome.engine.deploy;

import org.jspecify.annotations.NullMarked;
