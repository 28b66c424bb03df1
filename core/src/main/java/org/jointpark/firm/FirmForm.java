package org.jointpark.firm;

/** How a firm is housed in a park. */
public enum FirmForm {
  /** It built a factory of its own on a plot that it was sold. */
  OWN_FACTORY,
  /** It rents a floor of a factory for many tenants. */
  APARTMENT_FACTORY,
  /** It shares a factory that several firms built together. */
  COOPERATIVE_FACTORY,
  /** It works in the park for a tenant, and has no plot or floor of its own. */
  SUPPLIER_OF_A_TENANT
}
