/** Files of papers: packages of XML parts, and the writing of whole files. */
package landfall.report.file;
