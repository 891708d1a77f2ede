package dev.palindrome.parser.tree;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.palindrome.parser.schema.NodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Writes what belongs to all nodes together: their common type, and the choice of a record by its tag. */
final class NodeWriter {

    /** The type of the parameter of {@code forEachChild}. */
    static final TypeName ACTION =
            ParameterizedTypeName.get(ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(Names.NODE));

    /** The name of that parameter; no field is called so. */
    static final String ACTION_NAME = "visitor";

    private NodeWriter() {}

    static TypeSpec node(List<NodeType> nodes) {
        TypeSpec.Builder written = TypeSpec.interfaceBuilder(Names.NODE)
                .addJavadoc("""
                        A node of PostgreSQL's parse tree, as its grammar makes it before anything is looked up.

                        <p>Records are called as PostgreSQL's structs, but for the value nodes whose names Java needs itself
                        ({@code StringValue}, {@code ListNode} and so on); components as their fields, in camel case.
                        Lists are never null, and a null element is {@link Nil}. What is a place in C is an offset into the
                        text here, counted in characters, and -1 where PostgreSQL knows none.
                        """)
                .addAnnotation(Names.GENERATED)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addPermittedSubclass(Names.NIL);
        for (NodeType node : nodes) {
            written.addPermittedSubclass(Names.type(node.name()));
        }
        return written.addMethod(MethodSpec.methodBuilder("forEachChild")
                        .addJavadoc("Gives the nodes directly below this one, in the order of the components.\n\n")
                        .addJavadoc("@param $L what to do with each\n", ACTION_NAME)
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addParameter(ACTION, ACTION_NAME)
                        .build())
                .build();
    }

    /** One method for each first letter: HotSpot compiles no method as large as one for all of them would be. */
    static TypeSpec tags(List<NodeType> nodes) {
        SortedMap<Character, List<NodeType>> byLetter = new TreeMap<>();
        nodes.forEach(node -> byLetter.computeIfAbsent(node.name().charAt(0), letter -> new ArrayList<>())
                .add(node));
        MethodSpec.Builder read = reading("read")
                .addJavadoc("Reads the node that a tag announces, and whose opening brace comes next.\n")
                .beginControlFlow("return switch (tag.charAt(0))");
        byLetter.keySet().forEach(letter -> read.addStatement("case '$L' -> read$L(tag, in)", letter, letter));
        TypeSpec.Builder written = TypeSpec.classBuilder(Names.TAGS)
                .addJavadoc("The names of the nodes in the JSON.\n")
                .addAnnotation(Names.GENERATED)
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(otherwiseUnknown(read));
        byLetter.forEach((letter, some) -> {
            MethodSpec.Builder one =
                    reading("read" + letter).addModifiers(Modifier.PRIVATE).beginControlFlow("return switch (tag)");
            some.forEach(node -> one.addStatement("case $S -> $T.read(in)", node.name(), Names.type(node.name())));
            written.addMethod(otherwiseUnknown(one));
        });
        return written.build();
    }

    private static MethodSpec.Builder reading(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(Names.NODE)
                .addParameter(String.class, "tag")
                .addParameter(Names.READER, "in");
    }

    private static MethodSpec otherwiseUnknown(MethodSpec.Builder method) {
        return method.addStatement("default -> throw in.unknown($S, tag)", "Node")
                .addCode("$<};\n")
                .build();
    }
}
