/**
 * What other programs read in the files that Skirmish writes. These tests run with Maven's profile
 * {@code interop}, because they need the programs of {@link org.skirmish.interop.Software}.
 *
 * <p>A new format gets a class that ends in {@code IT}: {@link org.skirmish.interop.Conversion} has
 * the files, {@link org.skirmish.interop.Software} runs the program that reads them.
 */
package org.skirmish.interop;
