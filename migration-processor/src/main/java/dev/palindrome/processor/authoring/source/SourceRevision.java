package dev.palindrome.processor.authoring.source;

import dev.palindrome.model.chain.Link;
import dev.palindrome.model.gate.Declaration;
import dev.palindrome.model.gate.Declaration.DowngradeBody;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A class annotated with {@code @Revision}.
 *
 * @param file the file that it stands in
 * @param packageName its package
 * @param className its binary name
 * @param id its id
 * @param parent its parent's id
 */
public record SourceRevision(Path file, String packageName, String className, SourceText id, SourceText parent) {

    /**
     * Its place as it says itself.
     *
     * @return id and parent
     */
    public Link link() {
        return new Link(id.value(), parent.value());
    }

    /** The same class with another place in the chain. */
    SourceRevision at(Link place) {
        return new SourceRevision(
                file, packageName, className, id.withValue(place.id()), parent.withValue(place.parent()));
    }

    /** The revision for the gate, which is asked about the chain alone: bodies and waivers are not read here. */
    Declaration declaration() {
        return new Declaration(
                className, link(), "", List.of(), "", "", DowngradeBody.UNSEEN, List.of(), Optional.empty(), List.of());
    }
}
