// The grid of counted drafts is made once a day for each country, by one server for all.
CREATE CONSTRAINT draft_grid_country IF NOT EXISTS FOR (grid:DraftGrid) REQUIRE grid.country IS UNIQUE;
