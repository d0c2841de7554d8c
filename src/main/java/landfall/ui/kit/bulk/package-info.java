/** Several projects ticked, and one of their fields edited for all of them at once. */
package landfall.ui.kit.bulk;
