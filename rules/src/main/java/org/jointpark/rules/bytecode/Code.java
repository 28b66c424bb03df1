package org.jointpark.rules.bytecode;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes one method: instructions, local variables and constants, and how many bytes all of them
 * take at most.
 */
final class Code extends MethodVisitor {

  /** The most bytes that an instruction takes here; none is a switch. */
  private static final int INSTRUCTION = 3;

  private static final int CALL = 5;

  private final ClassConstants constants;
  private final String className;
  private int locals;
  private int size;

  Code(MethodVisitor method, ClassConstants constants, String className, int locals) {
    super(Opcodes.ASM9, method);
    this.constants = constants;
    this.className = className;
    this.locals = locals;
  }

  /** Returns how many bytes were written, or a few more. */
  int size() {
    return size;
  }

  int newLong() {
    int local = locals;
    locals += 2;
    return local;
  }

  int newLocal() {
    return locals++;
  }

  /** Pushes an object of which the generated class knows at most a public type. */
  void push(Object constant, Class<?> type) {
    visitFieldInsn(
        Opcodes.GETSTATIC, className, constants.nameOf(constant, type), Type.getDescriptor(type));
  }

  void push(long constant) {
    visitLdcInsn(constant);
  }

  void push(int constant) {
    visitLdcInsn(constant);
  }

  void load(int local) {
    visitVarInsn(Opcodes.ALOAD, local);
  }

  void loadLong(int local) {
    visitVarInsn(Opcodes.LLOAD, local);
  }

  void storeLong(int local) {
    visitVarInsn(Opcodes.LSTORE, local);
  }

  /** Stores the long on the stack in a new local variable. */
  int stored() {
    int local = newLong();
    storeLong(local);
    return local;
  }

  /** Stores the object on the stack in a new local variable. */
  int storedObject() {
    int local = newLocal();
    visitVarInsn(Opcodes.ASTORE, local);
    return local;
  }

  void jump(Label to) {
    visitJumpInsn(Opcodes.GOTO, to);
  }

  /** Jumps if the truth on the stack is false. */
  void jumpIfFalse(Label to) {
    visitJumpInsn(Opcodes.IFEQ, to);
  }

  /** Calls a function of one argument, which is on the stack after it. */
  void callFunction(Class<?> type, String name, Class<?> result) {
    visitMethodInsn(
        Opcodes.INVOKEINTERFACE,
        Type.getInternalName(type),
        name,
        Type.getMethodDescriptor(Type.getType(result), Type.getType(Object.class)),
        true);
  }

  void callStatic(Class<?> type, String name, Class<?> result, Class<?>... arguments) {
    visitMethodInsn(
        Opcodes.INVOKESTATIC,
        Type.getInternalName(type),
        name,
        descriptor(result, arguments),
        false);
  }

  void call(Class<?> type, String name, Class<?> result, Class<?>... arguments) {
    visitMethodInsn(
        Opcodes.INVOKEVIRTUAL,
        Type.getInternalName(type),
        name,
        descriptor(result, arguments),
        false);
  }

  private static String descriptor(Class<?> result, Class<?>... arguments) {
    Type[] types = new Type[arguments.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = Type.getType(arguments[i]);
    }
    return Type.getMethodDescriptor(Type.getType(result), types);
  }

  /** Calls an exact function of two longs, such as {@code Math.addExact}. */
  void callMath(String name) {
    callStatic(Math.class, name, long.class, long.class, long.class);
  }

  @Override
  public void visitInsn(int opcode) {
    size++;
    super.visitInsn(opcode);
  }

  @Override
  public void visitVarInsn(int opcode, int local) {
    size += INSTRUCTION;
    super.visitVarInsn(opcode, local);
  }

  @Override
  public void visitLdcInsn(Object value) {
    size += INSTRUCTION;
    super.visitLdcInsn(value);
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    size += INSTRUCTION;
    super.visitJumpInsn(opcode, label);
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    size += INSTRUCTION;
    super.visitFieldInsn(opcode, owner, name, descriptor);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    size += INSTRUCTION;
    super.visitTypeInsn(opcode, type);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    size += CALL;
    super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    throw new UnsupportedOperationException("invokedynamic is not written");
  }
}
