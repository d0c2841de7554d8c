/** What fields hold: amounts, areas and counts with their qualifiers, dates to the day or month, codes and names. */
package landfall.domain.value;
