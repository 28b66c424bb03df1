/**
 * What passes between the firms of a park and those who govern it: papers, reports and money.
 *
 * <p>A {@link org.jointpark.administration.Certificate Certificate} is what a firm was granted, a
 * {@link org.jointpark.administration.Filing Filing} what it reported, a
 * {@link org.jointpark.administration.Levy Levy} a tax or fee that it owed, with every
 * {@link org.jointpark.administration.Instalment Instalment} paid on it, and an
 * {@link org.jointpark.administration.InsurancePolicy InsurancePolicy} a cover that it had to take.
 *
 * <p>Their kinds are words of the same shape as an id, such as {@code monthly-statistics} or
 * {@code property-fire}. Each park has its own, so they are no enum: a rule names the kind that it
 * asks about.
 *
 * <p>Certificates and policies are few and stand in a dossier. Filings and levies come with each
 * period, and are records of a ledger.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.administration;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
