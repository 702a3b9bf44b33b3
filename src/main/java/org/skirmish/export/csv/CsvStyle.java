package org.skirmish.export.csv;

/**
 * How CSV files are written.
 *
 * @param delimiter what stands between cells
 * @param bom whether a byte order mark opens the file, by which Excel knows UTF-8
 * @param hxl whether a second header row has HXL hashtags
 * @param raw whether text that a spreadsheet would run as a formula stays as it is
 */
public record CsvStyle(char delimiter, boolean bom, boolean hxl, boolean raw) {

  /** RFC 4180's commas, with formulas made harmless. */
  public static final CsvStyle DEFAULT = new CsvStyle(',', false, false, false);
}
