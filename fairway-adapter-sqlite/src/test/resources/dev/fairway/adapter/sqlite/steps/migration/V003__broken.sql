UPDATE lane SET colour = 'green';
INSERT INTO no_such_table VALUES (1);
