package dev.palindrome.engine.proof;

/** Where lanes come from. */
interface Lanes {

    /** Makes a lane at the base. */
    Lane atBase();

    /** Drops what revisions have made outside of databases; there must be no lane. */
    void forgetRoles();
}
