/** The file under a spreadsheet: written whole or not at all, refused when it is too large, and why it was refused. */
package landfall.sheet.file;
