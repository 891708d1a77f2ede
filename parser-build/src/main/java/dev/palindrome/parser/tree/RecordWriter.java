package dev.palindrome.parser.tree;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.palindrome.parser.schema.NodeType;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the record of a node, which can read itself and give its children. */
final class RecordWriter {

    private static final ClassName LIST = ClassName.get(List.class);
    private static final ClassName STRING = ClassName.get(String.class);

    /** The local variable for a key; no field is called so. */
    private static final String KEY = "jsonKey";

    private final NodeType node;
    private final ClassName type;
    private final List<Component> components;

    private RecordWriter(NodeType node, List<Component> components) {
        this.node = node;
        this.type = Names.type(node.name());
        this.components = components;
    }

    static TypeSpec write(NodeType node, List<Component> components) {
        return new RecordWriter(node, components).write();
    }

    private TypeSpec write() {
        TypeSpec.Builder written = TypeSpec.recordBuilder(type)
                .addJavadoc("PostgreSQL's node {@code $L}.\n", node.name())
                .addAnnotation(Names.GENERATED)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Names.NODE)
                .recordConstructor(header());
        if (lists().findAny().isPresent()) {
            written.addMethod(copying());
        }
        return written.addMethod(forEachChild()).addMethod(read()).build();
    }

    private MethodSpec header() {
        MethodSpec.Builder header = MethodSpec.constructorBuilder();
        for (Component component : components) {
            ParameterSpec.Builder parameter = ParameterSpec.builder(component.type(), component.name());
            if (component.nullable()) {
                parameter.addAnnotation(Names.NULLABLE);
            }
            header.addParameter(parameter.build());
        }
        return header.build();
    }

    private MethodSpec copying() {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addJavadoc("Copies the lists.\n")
                .addModifiers(Modifier.PUBLIC);
        lists().forEach(list -> constructor.addStatement("$1N = $2T.copyOf($1N)", list.name(), LIST));
        return constructor.build();
    }

    private Stream<Component> lists() {
        return components.stream()
                .filter(component -> component.type() instanceof ParameterizedTypeName list
                        && list.rawType().equals(LIST));
    }

    private MethodSpec forEachChild() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("forEachChild")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(NodeWriter.ACTION, NodeWriter.ACTION_NAME);
        for (Component component : components) {
            switch (component.holds()) {
                case NODES -> method.addStatement("$N.forEach($N)", component.name(), NodeWriter.ACTION_NAME);
                case ONE_NODE ->
                    method.beginControlFlow("if ($N != null)", component.name())
                            .addStatement("$N.accept($N)", NodeWriter.ACTION_NAME, component.name())
                            .endControlFlow();
                case NOTHING -> {}
            }
        }
        return method.build();
    }

    private MethodSpec read() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addJavadoc("Reads a {@code $L} whose opening brace comes next.\n", node.name())
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addParameter(Names.READER, "in");
        for (Component component : components) {
            method.addStatement(declaration(component));
        }
        method.beginControlFlow("for ($1T $2N = in.firstKey(); $2N != null; $2N = in.nextKey())", STRING, KEY)
                .beginControlFlow("switch ($N)", KEY);
        for (Component component : components) {
            method.addStatement("case $S -> $N = $L", component.key(), component.name(), component.read());
        }
        CodeBlock arguments = components.stream().map(Component::argument).collect(CodeBlock.joining(", "));
        return method.addStatement("default -> throw in.unknown($S, $N)", node.name(), KEY)
                .endControlFlow()
                .endControlFlow()
                .addStatement("return new $T($L)", type, arguments)
                .build();
    }

    private static CodeBlock declaration(Component component) {
        return component.nullable()
                ? CodeBlock.of(
                        "@$T $T $N = $L", Names.NULLABLE, component.type(), component.name(), component.initial())
                : CodeBlock.of("$T $N = $L", component.type(), component.name(), component.initial());
    }
}
