/** What another laptop recorded comes back: looked over, merged, and settled where both changed the same. */
package landfall.ui.merge;
