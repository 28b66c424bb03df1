package org.jointpark.rules.norm;

/** What a norm makes of an action: an obligation, a liberty, or the means to change the law. */
public sealed interface NormContent permits Duty, Permission, Power {}
