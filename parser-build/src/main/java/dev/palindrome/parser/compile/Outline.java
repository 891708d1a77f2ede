package dev.palindrome.parser.compile;

import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.ActiveElement;
import com.dylibso.chicory.wasm.types.Element;
import com.dylibso.chicory.wasm.types.ExternalType;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.Instruction;
import com.dylibso.chicory.wasm.types.OpCode;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/** What has to be known of a module beside its functions' code: names, the globals, and the functions that pointers lead to. */
final class Outline {

    private static final int NO_FUNCTION = -1;

    private static final Set<OpCode> CONSTANTS = Set.of(OpCode.I32_CONST, OpCode.I64_CONST, OpCode.REF_FUNC);

    private final WasmModule module;

    Outline(WasmModule module) {
        this.module = module;
    }

    /** The globals and the table, each after its length. */
    byte[] state() {
        long[] globals = globals();
        int[] table = table();
        ByteBuffer state = ByteBuffer.allocate(
                        Integer.BYTES + globals.length * Long.BYTES + Integer.BYTES + table.length * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        state.putInt(globals.length);
        LongStream.of(globals).forEach(state::putLong);
        state.putInt(table.length);
        IntStream.of(table).forEach(state::putInt);
        return state.array();
    }

    private long[] globals() {
        return Arrays.stream(module.globalSection().globals())
                .mapToLong(global -> constant(global.initInstructions()))
                .toArray();
    }

    private int[] table() {
        int[] table = new int
                [Math.toIntExact(module.tableSection().getTable(0).limits().min())];
        Arrays.fill(table, NO_FUNCTION);
        for (Element element : module.elementSection().elements()) {
            int at = Math.toIntExact(constant(((ActiveElement) element).offset()));
            for (List<Instruction> function : element.initializers()) {
                table[at++] = Math.toIntExact(constant(function));
            }
        }
        return table;
    }

    private static long constant(List<Instruction> code) {
        Instruction first = code.get(0);
        boolean ends = code.stream().skip(1).allMatch(next -> next.opcode() == OpCode.END);
        if (ends && CONSTANTS.contains(first.opcode())) {
            return first.operand(0);
        }
        throw new IllegalArgumentException("no constant: " + code);
    }

    /** The class by which the code is used: an index for each export, and the names of the imports. */
    JavaFile source(ClassName name, String runtime) {
        ClassName machine = ClassName.get(name.packageName(), name.simpleName() + "Machine");
        TypeSpec.Builder written = TypeSpec.classBuilder(name)
                .addJavadoc("A module of WebAssembly as classes.\n")
                .addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", CompileGrammar.class.getName())
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        exports().forEach(written::addField);
        return JavaFile.builder(
                        name.packageName(),
                        written.addMethod(MethodSpec.constructorBuilder()
                                        .addModifiers(Modifier.PRIVATE)
                                        .build())
                                .addMethod(MethodSpec.methodBuilder("create")
                                        .addJavadoc("Makes the functions of an instance.\n")
                                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                                        .returns(ClassName.get(runtime, "Machine"))
                                        .addParameter(ClassName.get(runtime, "Instance"), "instance")
                                        .addStatement("return new $T(instance)", machine)
                                        .build())
                                .addMethod(MethodSpec.methodBuilder("imports")
                                        .addJavadoc("The functions that are expected of the host, in order.\n")
                                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                                        .returns(ParameterizedTypeName.get(List.class, String.class))
                                        .addStatement("return $T.of($L)", List.class, imports())
                                        .build())
                                .build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }

    private List<FieldSpec> exports() {
        return IntStream.range(0, module.exportSection().exportCount())
                .mapToObj(module.exportSection()::getExport)
                .filter(export -> export.exportType() == ExternalType.FUNCTION)
                .map(export -> FieldSpec.builder(TypeName.INT, constantName(export.name()))
                        .addJavadoc("The function {@code $L}.\n", export.name())
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$L", export.index())
                        .build())
                .toList();
    }

    private static String constantName(String export) {
        return export.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private CodeBlock imports() {
        return IntStream.range(0, module.importSection().importCount())
                .mapToObj(module.importSection()::getImport)
                .map(FunctionImport.class::cast)
                .map(function -> CodeBlock.of("$S", function.name()))
                .collect(CodeBlock.joining(", "));
    }
}
