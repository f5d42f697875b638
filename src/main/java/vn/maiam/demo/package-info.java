/** Cases to try things with, made as people make them. Only with the profile {@code demo}. */
package vn.maiam.demo;
