/** What may have been recorded twice. */
package landfall.quality.twin;
