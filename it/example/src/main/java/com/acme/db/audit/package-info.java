/** The part of the history that keeps what people and agents did, in tables that only grow. */
package com.acme.db.audit;
