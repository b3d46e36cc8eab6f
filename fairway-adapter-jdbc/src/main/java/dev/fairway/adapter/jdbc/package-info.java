/**
 * The SQL that every relational store shares: one {@code *Table} class per table, a small statement
 * layer over plain JDBC, transactions, and looking after the schema. What differs between databases
 * belongs into {@code Dialect}; opening one belongs into its own module. Start at {@code
 * JdbcStore}.
 */
@NullMarked
package dev.fairway.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
