"""The console: pages for the office's staff, served by the same process. What they do, they do through the functions of
the scheduler room; here is who may, and how it looks."""
