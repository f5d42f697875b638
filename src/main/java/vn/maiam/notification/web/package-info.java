/** The page "Việc cần xử lý". */
package vn.maiam.notification.web;
