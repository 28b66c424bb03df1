package org.jointpark.rules.bytecode;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The objects that a generated class is given, each of which is a constant to the JIT. */
final class ClassConstants {

  private static final Handle CLASS_DATA_AT = new Handle(
      Opcodes.H_INVOKESTATIC,
      "java/lang/invoke/MethodHandles",
      "classDataAt",
      "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;I)"
          + "Ljava/lang/Object;",
      false);

  private final List<Object> objects = new ArrayList<>();
  private final IdentityHashMap<Object, Integer> indexes = new IdentityHashMap<>();

  /** Returns the constant that stands for an object. */
  ConstantDynamic of(Object object, Class<?> type) {
    int index = indexes.computeIfAbsent(object, added -> {
      objects.add(added);
      return objects.size() - 1;
    });
    return new ConstantDynamic("_", Type.getDescriptor(type), CLASS_DATA_AT, index);
  }

  /** Returns all objects, in the order of their indexes. */
  List<Object> objects() {
    return objects;
  }
}
