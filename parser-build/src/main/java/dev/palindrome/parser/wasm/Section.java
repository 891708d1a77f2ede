package dev.palindrome.parser.wasm;

/** The numbers of the sections. */
final class Section {

    static final int CUSTOM = 0;
    static final int TYPE = 1;
    static final int IMPORT = 2;
    static final int FUNCTION = 3;
    static final int GLOBAL = 6;
    static final int EXPORT = 7;
    static final int CODE = 10;
    static final int DATA = 11;
    static final int DATA_COUNT = 12;

    private Section() {}
}
