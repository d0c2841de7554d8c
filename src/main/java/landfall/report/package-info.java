/** Papers of the bureau: a document as plain records, and the printing of it as a PDF. */
package landfall.report;
