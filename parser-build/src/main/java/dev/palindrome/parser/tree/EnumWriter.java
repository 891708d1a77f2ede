package dev.palindrome.parser.tree;

import com.palantir.javapoet.TypeSpec;
import dev.palindrome.parser.schema.EnumType;
import javax.lang.model.element.Modifier;

/** Writes an enumeration. */
final class EnumWriter {

    private EnumWriter() {}

    static TypeSpec write(EnumType type) {
        TypeSpec.Builder written = TypeSpec.enumBuilder(Names.type(type.name()))
                .addJavadoc("PostgreSQL's enumeration {@code $L}.\n", type.name())
                .addAnnotation(Names.GENERATED)
                .addModifiers(Modifier.PUBLIC);
        for (String constant : type.constants()) {
            TypeSpec documented = TypeSpec.anonymousClassBuilder("")
                    .addJavadoc("PostgreSQL's {@code $L}.\n", constant)
                    .build();
            written.addEnumConstant(constant, documented);
        }
        return written.build();
    }
}
