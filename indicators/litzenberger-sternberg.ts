/** What the index needs of a pair, its region and the whole: jobs, firms, area and people. */
export type ClusterFigures = {
  jobs: number;
  industryJobs: number;
  firms: number;
  industryFirms: number;
  area: number;
  wholeArea: number;
  people: number;
  wholePeople: number;
};

/**
 * The cluster index of Litzenberger & Sternberg (2006): density of the industry on the ground, times its stock by people, over the
 * relative size of its firms; 1 where the region is like the whole, without an upper end. NaN where jobs, firms, area or people of the region or of the whole are nought or
 * not known: without jobs there is no size of firm to divide by.
 */
export function clusterIndex(figures: ClusterFigures): number {
  const share = figures.jobs / figures.industryJobs;
  const density = share / (figures.area / figures.wholeArea);
  const stock = share / (figures.people / figures.wholePeople);
  const size = share / (figures.firms / figures.industryFirms);
  return (density * stock) / size;
}
