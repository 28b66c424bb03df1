package org.jointpark.rules.bytecode;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jointpark.rules.rule.Rule;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Compiles rules about records of one subject to a hidden class.
 *
 * <p>Each rule is a method of its own, since HotSpot never compiles one of more than 8,000 bytes.
 * Records are reached through the functions of their fields alone, which are constants of the
 * class. So the JIT can inline them, and it works for types that nobody exports.
 */
public final class RuleCompiler {

  /** The largest method, in bytes; a rule that needs more is left to the interpreter. */
  static final int LARGEST_METHOD = 4_000;

  /** How many rules one method calls. */
  private static final int GROUP = 10;

  private static final String NAME = "org/jointpark/rules/bytecode/RulesAsMethods";
  private static final String SUPER = Type.getInternalName(CompiledRules.class);
  private static final String RULE =
      "(Ljava/lang/Object;IJ" + Type.getDescriptor(Frame.class) + ")";

  private final ImmutableList<Rule<?>> rules;
  private final LawTables law;
  private final RuleTables tables;
  private final ClassConstants constants = new ClassConstants();

  private RuleCompiler(ImmutableList<Rule<?>> rules, LawTables law) {
    this.rules = rules;
    this.law = law;
    this.tables = new RuleTables(law);
  }

  /**
   * Rules that were compiled.
   *
   * @param rules the rules
   * @param frames makes a frame for a thread
   */
  public record Compilation(CompiledRules rules, Supplier<Frame> frames) {}

  /**
   * Returns which rules cannot be compiled.
   *
   * @param rules the rules, all about one subject
   * @param law what they read besides records
   * @return why each of them is left to the interpreter, by its number
   */
  public static ImmutableMap<Integer, String> left(ImmutableList<Rule<?>> rules, LawTables law) {
    RuleCompiler compiler = new RuleCompiler(rules, law);
    ImmutableMap.Builder<Integer, String> left = ImmutableMap.builder();
    for (int rule = 0; rule < rules.size(); rule++) {
      int number = rule;
      compiler.reasonAgainst(rule).ifPresent(reason -> left.put(number, reason));
    }
    return left.buildOrThrow();
  }

  /**
   * Compiles rules.
   *
   * @param rules the rules, all about one subject, none of which is {@linkplain #left left}
   * @param law what they read besides records
   * @return the compiled rules
   * @throws IllegalStateException if the rules are too many for a class, or this JVM defines no
   *     hidden classes
   */
  public static Compilation compile(ImmutableList<Rule<?>> rules, LawTables law) {
    return new RuleCompiler(rules, law).compile();
  }

  private Compilation compile() {
    ClassWriter writer = new PlainClassWriter();
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        NAME,
        null,
        SUPER,
        new String[0]);
    writeConstructor(writer);
    for (int rule = 0; rule < rules.size(); rule++) {
      writeRule(writer, rule, tables, constants);
    }
    int groups = writeGroups(writer);
    writeJudge(writer, groups);
    writeJudgeOne(writer);
    constants.write(writer, NAME);
    writer.visitEnd();
    return new Compilation(define(bytes(writer)), tables.frames());
  }

  private static byte[] bytes(ClassWriter writer) {
    try {
      return writer.toByteArray();
    } catch (MethodTooLargeException | ClassTooLargeException tooLarge) {
      throw new IllegalStateException("rules are too many for one class", tooLarge);
    }
  }

  private CompiledRules define(byte[] bytes) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup()
          .defineHiddenClassWithClassData(bytes, List.copyOf(constants.objects()), true);
      return (CompiledRules) lookup
          .findConstructor(lookup.lookupClass(), MethodType.methodType(void.class))
          .invoke();
    } catch (Throwable refused) {
      throw new IllegalStateException("rules could not be defined as a class", refused);
    }
  }

  /** Writes a rule to nowhere, to see whether it can be; returns why not. */
  private Optional<String> reasonAgainst(int rule) {
    try {
      int size = writeRule(new PlainClassWriter(), rule, new RuleTables(law), new ClassConstants());
      return size <= LARGEST_METHOD
          ? Optional.empty()
          : Optional.of("its method would have %s bytes".formatted(size));
    } catch (NoBytecodeException | ArithmeticException reason) {
      return Optional.of(String.valueOf(reason.getMessage()));
    }
  }

  private int writeRule(
      ClassWriter writer, int rule, RuleTables ruleTables, ClassConstants ruleConstants) {
    MethodVisitor method =
        writer.visitMethod(Opcodes.ACC_STATIC, nameOf(rule), RULE + "I", null, new String[0]);
    Code code = new Code(method, ruleConstants, NAME, MethodLocals.COUNT);
    code.visitCode();
    new RuleWriter(code, rules.get(rule), ruleTables).write(rules.get(rule));
    end(code);
    return code.size();
  }

  private static String nameOf(int rule) {
    return "rule" + rule;
  }

  private Code code(ClassWriter writer, int access, String name, String descriptor, int locals) {
    Code code = new Code(
        writer.visitMethod(access, name, descriptor, null, new String[0]), constants, NAME, locals);
    code.visitCode();
    return code;
  }

  private static void end(Code code) {
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private void writeConstructor(ClassWriter writer) {
    Code code = code(writer, 0, "<init>", "()V", 1);
    code.load(0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, SUPER, "<init>", "()V", false);
    code.visitInsn(Opcodes.RETURN);
    end(code);
  }

  /** Writes methods that each call some rules, and returns how many. */
  private int writeGroups(ClassWriter writer) {
    int groups = 0;
    for (int first = 0; first < rules.size(); first += GROUP) {
      Code code =
          code(writer, Opcodes.ACC_STATIC, "group" + groups, RULE + "V", MethodLocals.COUNT);
      for (int rule = first; rule < Math.min(first + GROUP, rules.size()); rule++) {
        writeCall(code, rule);
      }
      code.visitInsn(Opcodes.RETURN);
      end(code);
      groups++;
    }
    return groups;
  }

  /** Writes the call of a rule where it is in force, and the noting of what it finds. */
  private void writeCall(Code code, int rule) {
    Label next = new Label();
    boolean[] inForce = new boolean[law.stretches()];
    boolean always = true;
    for (int i = 0; i < inForce.length; i++) {
      inForce[i] = law.isInForce(rule, i);
      always &= inForce[i];
    }
    if (!always) {
      code.push(inForce, boolean[].class);
      code.visitVarInsn(Opcodes.ILOAD, MethodLocals.STRETCH);
      code.visitInsn(Opcodes.BALOAD);
      code.jumpIfFalse(next);
    }
    loadArguments(code, 0);
    code.visitMethodInsn(Opcodes.INVOKESTATIC, NAME, nameOf(rule), RULE + "I", false);
    int answer = code.newLocal();
    code.visitVarInsn(Opcodes.ISTORE, answer);
    code.visitVarInsn(Opcodes.ILOAD, answer);
    code.jumpIfFalse(next);
    code.load(MethodLocals.FRAME);
    code.visitVarInsn(Opcodes.ILOAD, answer);
    code.push(rule);
    code.call(Frame.class, "note", void.class, int.class, int.class);
    code.visitLabel(next);
  }

  /** Pushes the arguments of a rule, which stand behind some others. */
  private static void loadArguments(Code code, int others) {
    code.load(MethodLocals.RECORD + others);
    code.visitVarInsn(Opcodes.ILOAD, MethodLocals.STRETCH + others);
    code.loadLong(MethodLocals.DAY + others);
    code.load(MethodLocals.FRAME + others);
  }

  private void writeJudge(ClassWriter writer, int groups) {
    Code code = code(writer, Opcodes.ACC_PUBLIC, "judge", RULE + "V", MethodLocals.COUNT + 1);
    for (int group = 0; group < groups; group++) {
      loadArguments(code, 1);
      code.visitMethodInsn(Opcodes.INVOKESTATIC, NAME, "group" + group, RULE + "V", false);
    }
    code.visitInsn(Opcodes.RETURN);
    end(code);
  }

  private void writeJudgeOne(ClassWriter writer) {
    Code code = code(
        writer,
        Opcodes.ACC_PUBLIC,
        "judge",
        "(I" + RULE.substring(1) + "I",
        MethodLocals.COUNT + 2);
    if (!rules.isEmpty()) {
      writeSwitch(code);
    }
    code.push(Answer.UNTOLD);
    code.visitInsn(Opcodes.IRETURN);
    end(code);
  }

  private void writeSwitch(Code code) {
    List<Label> labels = new ArrayList<>();
    rules.forEach(rule -> labels.add(new Label()));
    Label none = new Label();
    code.visitVarInsn(Opcodes.ILOAD, 1);
    code.visitTableSwitchInsn(0, rules.size() - 1, none, labels.toArray(Label[]::new));
    for (int rule = 0; rule < rules.size(); rule++) {
      code.visitLabel(labels.get(rule));
      loadArguments(code, 2);
      code.visitMethodInsn(Opcodes.INVOKESTATIC, NAME, nameOf(rule), RULE + "I", false);
      code.visitInsn(Opcodes.IRETURN);
    }
    code.visitLabel(none);
  }

  /** Reckons frames without loading classes: all that meets is an object or the same type. */
  private static final class PlainClassWriter extends ClassWriter {
    PlainClassWriter() {
      super(ClassWriter.COMPUTE_FRAMES | ClassWriter.COMPUTE_MAXS);
    }

    @Override
    protected String getCommonSuperClass(String one, String other) {
      return "java/lang/Object";
    }
  }
}
