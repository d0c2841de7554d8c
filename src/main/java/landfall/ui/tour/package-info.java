/** The tour: the real window driven through the main job by key and pointer, with a picture of every step. */
package landfall.ui.tour;
