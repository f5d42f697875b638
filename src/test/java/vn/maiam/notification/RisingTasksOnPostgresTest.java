package vn.maiam.notification;

import vn.maiam.database.OnPostgres;

@OnPostgres
class RisingTasksOnPostgresTest extends RisingTasks {}
