package org.jointpark.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * Says how Immutables writes the value types of a package: put it on the package, once.
 *
 * <p>What is generated stays package-private and {@code build()} returns the abstract type, so a
 * caller meets no name but the one that was written by hand. There are no withers: a value changes
 * by a verb of its own or through {@code toBuilder()}. There is no JSON: that is the task of
 * {@code org.jointpark.json}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    depluralizeDictionary = {"series", "status", "status:statuses", "talks"},
    jacksonIntegration = false,
    defaults = @Value.Immutable(copy = false))
public @interface ParkStyle {}
