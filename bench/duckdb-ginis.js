import { DuckDBInstance } from '@duckdb/node-api';

/**
 * What the bench holds our program against: the locational Gini of each industry of a table, in SQL. Arguments: the table, and the file that
 * the Ginis are written to.
 */
const [input = '', output = ''] = process.argv.slice(2);
const text = (path) => `'${path.replaceAll("'", "''")}'`;
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
await connection.run(`
  COPY (
    WITH pair AS (
      SELECT region, industry, employment::DOUBLE AS value
      FROM read_csv(${text(input)}, header = true, types = {'region': 'VARCHAR', 'industry': 'VARCHAR'})
      WHERE employment > 0
    ),
    region_total AS (SELECT region, sum(value) AS whole FROM pair GROUP BY region),
    all_pairs AS (SELECT sum(value) AS whole FROM pair),
    industry_total AS (SELECT industry, sum(value) AS whole FROM pair GROUP BY industry),
    share AS (
      SELECT
        pair.industry,
        pair.value / industry_total.whole AS own,
        region_total.whole / all_pairs.whole AS weight,
        sum(own) OVER (PARTITION BY pair.industry ORDER BY own / weight DESC ROWS UNBOUNDED PRECEDING) AS summed
      FROM pair JOIN region_total USING (region) JOIN industry_total ON industry_total.industry = pair.industry CROSS JOIN all_pairs
    )
    SELECT industry, sum(weight * (2 * summed - own)) + 2 * (1 - sum(weight)) - 1 AS locational_gini
    FROM share GROUP BY industry ORDER BY industry
  ) TO ${text(output)} (HEADER)`);
connection.closeSync();
