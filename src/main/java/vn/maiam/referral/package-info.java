/** Work for other units: referrals to offices at the district or province, and the move of a case to another commune. */
package vn.maiam.referral;
