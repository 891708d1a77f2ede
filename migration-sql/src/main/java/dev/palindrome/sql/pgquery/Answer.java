package dev.palindrome.sql.pgquery;

/** What libpg_query says of a text. */
public sealed interface Answer {

    /** The text is SQL. */
    final class Tree implements Answer {
        private final byte[] json;

        Tree(byte[] json) {
            this.json = json;
        }

        /**
         * The tree.
         *
         * @return JSON in UTF-8
         */
        public byte[] json() {
            return json;
        }
    }

    /** The text is no SQL. */
    final class Failure implements Answer {
        private final byte[] message;
        private final int cursor;

        Failure(byte[] message, int cursor) {
            this.message = message;
            this.cursor = cursor;
        }

        /**
         * What is wrong.
         *
         * @return PostgreSQL's message in UTF-8
         */
        public byte[] message() {
            return message;
        }

        /**
         * Where it is wrong.
         *
         * @return the number of the character, counted from 1; 0 if PostgreSQL names no place
         */
        public int cursor() {
            return cursor;
        }
    }
}
