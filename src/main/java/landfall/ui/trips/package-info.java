/** The register of trips and receptions (出差): whom the bureau met, what came of it, and how many batches that makes. */
package landfall.ui.trips;
