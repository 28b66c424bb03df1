package org.jointpark.rules.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The objects that a generated class is given, each in a static final field, which makes it a
 * constant to the JIT.
 *
 * <p>They are not constants of the constant pool: HotSpot 17 does not compile a method that has one
 * which was never needed yet, such as that of a rare case.
 */
final class ClassConstants {

  private final List<Object> objects = new ArrayList<>();
  private final List<Class<?>> types = new ArrayList<>();
  private final IdentityHashMap<Object, Map<Class<?>, Integer>> indexes = new IdentityHashMap<>();

  /** Returns the name of the field that holds an object. */
  String nameOf(Object object, Class<?> type) {
    int index = indexes
        .computeIfAbsent(object, added -> new HashMap<>())
        .computeIfAbsent(type, added -> {
          objects.add(object);
          types.add(type);
          return objects.size() - 1;
        });
    return "constant" + index;
  }

  /** Returns all objects, in the order in which the class expects them. */
  List<Object> objects() {
    return objects;
  }

  /** Writes the fields, and the initialiser that fills them from the data of the class. */
  void write(ClassVisitor writer, String className) {
    for (int i = 0; i < objects.size(); i++) {
      writer
          .visitField(
              Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL,
              "constant" + i,
              Type.getDescriptor(types.get(i)),
              null,
              null)
          .visitEnd();
    }
    Code code = new Code(
        writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, new String[0]),
        this,
        className,
        0);
    code.visitCode();
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        "java/lang/invoke/MethodHandles",
        "lookup",
        "()Ljava/lang/invoke/MethodHandles$Lookup;",
        false);
    code.visitLdcInsn("_");
    code.visitLdcInsn(Type.getType(List.class));
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        "java/lang/invoke/MethodHandles",
        "classData",
        "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;)"
            + "Ljava/lang/Object;",
        false);
    code.visitTypeInsn(Opcodes.CHECKCAST, "java/util/List");
    int data = code.storedObject();
    for (int i = 0; i < objects.size(); i++) {
      code.load(data);
      code.push(i);
      code.visitMethodInsn(
          Opcodes.INVOKEINTERFACE, "java/util/List", "get", "(I)Ljava/lang/Object;", true);
      code.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(types.get(i)));
      code.visitFieldInsn(
          Opcodes.PUTSTATIC, className, "constant" + i, Type.getDescriptor(types.get(i)));
    }
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
