/** Mái Ấm: case management and referral for child protection, one package per capability. */
package vn.maiam;
