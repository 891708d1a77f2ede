/** The part of the history that holds packs while they are written, before they are published. */
package com.acme.db.drafts;
