/** The place with what wants a look in the data, each finding one click from its repair. */
package landfall.ui.quality;
