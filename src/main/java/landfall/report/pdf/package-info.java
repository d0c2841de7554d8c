/** Documents laid out and printed as PDF files. */
package landfall.report.pdf;
